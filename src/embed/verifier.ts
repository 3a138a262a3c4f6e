export const verify=async(a:any,b:any)=>{}
